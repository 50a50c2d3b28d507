"""Taking over what workbooks propose: the conversation with the facilitator, one proposal at a time."""
