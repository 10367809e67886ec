"""Searches a list of all earlier nodes for each node."""


def cycle_length(head):
    seen = []
    while head is not None:
        if head in seen:
            return len(seen) - seen.index(head)
        seen.append(head)
        head = head.next
    return 0
