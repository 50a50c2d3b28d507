"""What will be asked: the shape of a protocol, kinds of question and answer, checker, library."""
