"""Keeps indices by id in a default argument, which keeps state between calls."""


def cycle_length(head, seen={}):
    index = 0
    while head is not None:
        if id(head) in seen:
            return index - seen[id(head)]
        seen[id(head)] = index
        index += 1
        head = head.next
    return 0
