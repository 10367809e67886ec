"""Overwrites the values of the nodes with its count."""


def cycle_length(head):
    seen = set()
    count = 0
    while head:
        if head in seen:
            return count - head.val
        seen.add(head)
        head.val = count
        count += 1
        head = head.next
    return 0
