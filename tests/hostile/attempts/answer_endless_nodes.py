"""Answer with nodes that are made as they are asked for, without an end."""
# problem: reverse_list
# verdicts: wrong_answer, runtime_error, time_limit_exceeded, memory_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, time_limit_exceeded, memory_limit_exceeded

from judge.kit import ListNode


class Endless(ListNode):
    @property
    def next(self):
        return Endless(self.val)

    @next.setter
    def next(self, node):
        pass


def reverse_list(head):
    return Endless(1)
