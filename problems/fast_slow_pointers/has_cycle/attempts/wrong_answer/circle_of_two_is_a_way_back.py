"""Takes two nodes that point at each other for neighbours linked both ways."""


def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow.next is slow or slow.next.next is not slow
    return False
