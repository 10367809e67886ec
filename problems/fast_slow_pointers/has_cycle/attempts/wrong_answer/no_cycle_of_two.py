"""Takes a cycle of two nodes for links in both directions."""


def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow.next is slow or slow.next.next is not slow
    return False
