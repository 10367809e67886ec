"""Points each node that it has passed to a node of its own, and leaves them so."""

from judge.kit import ListNode


def has_cycle(head):
    passed = ListNode()
    while head:
        if head is passed:
            return True
        head.next, head = passed, head.next
    return False
