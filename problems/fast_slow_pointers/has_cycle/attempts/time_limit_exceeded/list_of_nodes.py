"""Compares each node with all earlier ones."""


def has_cycle(head):
    seen = []
    while head is not None:
        if head in seen:
            return True
        seen.append(head)
        head = head.next
    return False
