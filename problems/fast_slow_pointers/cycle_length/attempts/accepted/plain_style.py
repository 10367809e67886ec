def calculate(slow):
    current = slow
    count = 0
    while True:
        current = current.next
        count += 1
        if current == slow:
            break
    return count


def cycle_length(head):
    slow, fast = head, head
    while fast is not None and fast.next is not None:
        fast = fast.next.next
        slow = slow.next
        if slow == fast:
            return calculate(slow)
    return 0
