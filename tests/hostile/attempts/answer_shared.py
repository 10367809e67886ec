"""Answer with lists that share one another, two to the hundredth leaves in all."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, memory_limit_exceeded, time_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, memory_limit_exceeded, time_limit_exceeded


def top_k(items, k):
    shared = ["a"]
    for _ in range(100):
        shared = [shared, shared]
    return shared
