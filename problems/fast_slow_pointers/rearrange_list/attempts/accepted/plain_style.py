def reverse(head):
    prev = None
    while head is not None:
        next = head.next
        head.next = prev
        prev = head
        head = next
    return prev


def rearrange_list(head):
    if head is None or head.next is None:
        return head
    slow, fast = head, head
    while fast is not None and fast.next is not None:
        slow = slow.next
        fast = fast.next.next
    second = reverse(slow)
    first = head
    while first is not None and second is not None:
        temp = first.next
        first.next = second
        first = temp
        temp = second.next
        second.next = first
        second = temp
    if first is not None:
        first.next = None
    return head
