"""What several activity types share; each type is a module of the folder above."""
