"""Print without an end."""
# problem: top_k
# verdicts: output_limit_exceeded, time_limit_exceeded
# verdicts without layers: output_limit_exceeded, time_limit_exceeded


def top_k(items, k):
    while True:
        print("still here " * 100)
