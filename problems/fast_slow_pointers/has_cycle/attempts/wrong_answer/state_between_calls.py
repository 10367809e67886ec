"""Keeps the ids of the nodes in a default argument, which keeps state between calls."""


def has_cycle(head, seen=set()):
    while head is not None:
        if id(head) in seen:
            return True
        seen.add(id(head))
        head = head.next
    return False
