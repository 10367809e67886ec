def cycle_length(head):
    slow = fast = head
    meetings = steps = 0
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if meetings:
            steps += 1
        if slow is fast:
            meetings += 1
            if meetings == 2:
                return steps
    return 0
