"""Stops the round at the first node with the same value as the meeting node."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            length = 1
            while fast.next.val != slow.val:
                fast = fast.next
                length += 1
            return length
    return 0
