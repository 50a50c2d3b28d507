"""The week after: drafts sent round, remarks taken in and decided on, the report made final."""
