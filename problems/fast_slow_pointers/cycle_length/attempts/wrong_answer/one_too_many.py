"""Counts the node where the two met twice."""


def cycle_length(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            round_trip = [fast]
            while fast.next is not slow:
                fast = fast.next
                round_trip.append(fast)
            return len([*round_trip, fast.next])
    return 0
