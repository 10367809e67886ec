"""Puts values into the set instead of nodes."""


def has_cycle(head):
    seen = set()
    while head:
        if head.val in seen:
            return True
        seen.add(head.val)
        head = head.next
    return False
