"""An explanatory analysis: factors, the arrows between them, and the rings that they close."""
