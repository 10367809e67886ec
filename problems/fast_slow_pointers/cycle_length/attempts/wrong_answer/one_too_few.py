"""Counts the nodes between the meeting and the return, which is one too few."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            length, fast = 0, fast.next
            while fast is not slow:
                fast = fast.next
                length += 1
            return length
    return 0
