"""Keeps the ids of the nodes in a default argument, where those of earlier lists remain."""


def has_cycle(head, seen=set()):
    while head is not None:
        if id(head) in seen:
            return True
        seen.add(id(head))
        head = head.next
    return False
