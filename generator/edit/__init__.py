"""Changes in a teacher's lesson file that leave all else in it as it was."""
