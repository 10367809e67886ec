"""Print single characters without a newline, for ever."""
# problem: top_k
# verdicts: output_limit_exceeded, time_limit_exceeded
# verdicts without layers: output_limit_exceeded, time_limit_exceeded


def top_k(items, k):
    while True:
        print(end="x", flush=True)
