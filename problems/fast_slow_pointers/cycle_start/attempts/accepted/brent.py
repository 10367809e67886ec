def cycle_start(head):
    anchor = node = head
    power = length = 0
    while node is not None:
        node = node.next
        length += 1
        if node is anchor:
            break
        if length >= power:
            anchor, power, length = node, 2 * power + 1, 0
    if node is None:
        return None
    ahead = head
    for _ in range(length):
        ahead = ahead.next
    while head is not ahead:
        head, ahead = head.next, ahead.next
    return head
