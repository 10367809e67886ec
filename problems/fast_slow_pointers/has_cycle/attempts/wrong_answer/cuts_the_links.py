"""Points each visited node to a sentinel node, and does not restore it."""

from judge.kit import ListNode


def has_cycle(head):
    visited = ListNode()
    while head:
        if head is visited:
            return True
        head.next, head = visited, head.next
    return False
