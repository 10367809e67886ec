"""Make all nodes equal, and pass the first for the last."""
# problem: reverse_list
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error

import judge.kit

judge.kit.ListNode.__eq__ = lambda self, other: True
judge.kit.ListNode.__hash__ = lambda self: 0
judge.kit.ListNode.__repr__ = lambda self: "ListNode(0)"


def reverse_list(head):
    return head
