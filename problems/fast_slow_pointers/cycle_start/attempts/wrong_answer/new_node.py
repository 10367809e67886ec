"""Returns a new node with the right value."""

from judge.kit import ListNode


def cycle_start(head):
    seen = set()
    while head:
        if head in seen:
            return ListNode(head.val, head.next)
        seen.add(head)
        head = head.next
    return None
