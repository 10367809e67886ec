"""Counts the nodes before the cycle as well."""


def cycle_length(head):
    seen = set()
    while head:
        if head in seen:
            return len(seen)
        seen.add(head)
        head = head.next
    return 0
