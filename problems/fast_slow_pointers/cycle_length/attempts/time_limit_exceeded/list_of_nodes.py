"""Looks for each node in a list of all that came before."""


def cycle_length(head):
    seen = []
    while head is not None:
        if head in seen:
            return len(seen) - seen.index(head)
        seen.append(head)
        head = head.next
    return 0
