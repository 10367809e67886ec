"""Returns False for a list of one node, which may point to itself."""


def has_cycle(head):
    if head is None or head.next in (None, head):
        return False
    slow, fast = head, head.next
    while fast and fast.next:
        if slow is fast:
            return True
        slow, fast = slow.next, fast.next.next
    return False
