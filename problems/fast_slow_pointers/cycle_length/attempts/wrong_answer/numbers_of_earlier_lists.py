"""Keeps the places of nodes by id in a default argument, where those of earlier lists remain."""


def cycle_length(head, seen={}):
    place = 0
    while head is not None:
        if id(head) in seen:
            return place - seen[id(head)]
        seen[id(head)] = place
        place += 1
        head = head.next
    return 0
