"""Answer with a list that a thread keeps changing."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, time_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, time_limit_exceeded

import threading


class Changing:
    def __init__(self):
        self.items = []

    def change(self):
        while True:
            self.items.append("a")
            self.items.clear()


changing = Changing()
threading.Thread(target=changing.change, daemon=True).start()


def top_k(items, k):
    return changing.items
