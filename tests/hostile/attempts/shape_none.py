"""Define the name as None."""
# problem: top_k
# verdicts: load_error, runtime_error
# verdicts without layers: load_error, runtime_error


top_k = None
