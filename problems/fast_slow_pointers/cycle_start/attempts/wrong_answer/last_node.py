"""Returns the node that points back instead of the node that it points to."""


def cycle_start(head):
    seen, last = set(), None
    while head:
        if head in seen:
            return last
        seen.add(head)
        last, head = head, head.next
    return None
