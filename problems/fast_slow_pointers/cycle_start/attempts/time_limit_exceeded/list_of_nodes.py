"""Compares each node with all earlier ones."""


def cycle_start(head):
    seen = []
    while head is not None:
        if head in seen:
            return head
        seen.append(head)
        head = head.next
    return None
