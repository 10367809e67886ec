"""Answer with nodes of a class of its own under the same name."""
# problem: reverse_list
# verdicts: wrong_answer, runtime_error
# verdicts without layers: wrong_answer, runtime_error


class ListNode:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next

    def __eq__(self, other):
        return True


def reverse_list(head):
    answer = None
    while head:
        answer = ListNode(head.val, answer)
        head = head.next
    return answer
