def find_cycle_length(slow):
    current, length = slow, 0
    while True:
        current = current.next
        length += 1
        if current == slow:
            return length


def find_start(head, length):
    one = two = head
    while length > 0:
        two = two.next
        length -= 1
    while one != two:
        one = one.next
        two = two.next
    return one


def cycle_start(head):
    length = 0
    slow, fast = head, head
    while fast is not None and fast.next is not None:
        fast = fast.next.next
        slow = slow.next
        if slow == fast:
            length = find_cycle_length(slow)
            break
    if length == 0:
        return None
    return find_start(head, length)
