"""Takes it for granted that a circle needs two nodes at least, where there is only one."""


def has_cycle(head):
    if head is None or head.next in (None, head):
        return False
    slow, fast = head, head.next
    while fast and fast.next:
        if slow is fast:
            return True
        slow, fast = slow.next, fast.next.next
    return False
