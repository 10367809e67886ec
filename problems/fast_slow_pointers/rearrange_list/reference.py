from judge.kit import ListNode


def rearrange_list(head: ListNode | None) -> ListNode | None:
    slow, fast = head, head.next
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    back = reverse(slow.next)
    slow.next = None
    front = head
    while back:
        front_rest, back_rest = front.next, back.next
        front.next = back
        back.next = front_rest
        front, back = front_rest, back_rest
    return head


def reverse(head: ListNode | None) -> ListNode | None:
    """Reverse the links of a list and return its new head."""
    before = None
    while head:
        following = head.next
        head.next = before
        before = head
        head = following
    return before
