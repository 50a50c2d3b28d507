"""Files and folders: what a disk refuses, said in Dutch, and names that are never taken away."""
