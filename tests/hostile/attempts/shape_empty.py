"""Define nothing."""
# problem: top_k
# verdicts: load_error, not_started
# verdicts without layers: load_error, not_started
