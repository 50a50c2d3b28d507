"""What people rather see: the family and the course of events, laid out, as SVG and as PNG."""
