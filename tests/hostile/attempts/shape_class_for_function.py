"""Write a class where a function is asked for."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, load_error
# verdicts without layers: wrong_answer, runtime_error, load_error


class top_k(list):
    def __init__(self, items, k):
        super().__init__()

    def __eq__(self, other):
        return True
