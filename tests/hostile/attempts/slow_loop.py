"""Loop for ever, in every test."""
# problem: top_k
# about: time
# runs with: --all
# verdicts: time_limit_exceeded


def top_k(items, k):
    while True:
        pass
