"""What may be written: clean text without burgerservicenummer, and dates as people say them."""
