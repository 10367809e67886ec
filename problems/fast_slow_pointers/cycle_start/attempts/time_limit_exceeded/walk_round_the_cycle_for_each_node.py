"""Walks round the cycle once for each node before it."""


def cycle_start(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            break
    else:
        return None
    while True:
        node = slow.next
        while node is not slow and node is not head:
            node = node.next
        if node is head:
            return head
        head = head.next
