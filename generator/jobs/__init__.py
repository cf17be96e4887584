"""Long work: handed to an executor, kept as it comes, gone on with after a stop."""
