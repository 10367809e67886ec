"""Answer with a list that holds itself."""
# problem: top_k
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


def top_k(items, k):
    cycle = ["a"]
    cycle.append(cycle)
    return cycle
