"""Marks visited nodes by overwriting their values."""


def has_cycle(head):
    while head:
        if head.val is None:
            return True
        head.val = None
        head = head.next
    return False
