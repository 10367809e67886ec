"""Hidden suite of conv2d."""

import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(image, kernels, stride, padding):
    if image.ndim != 3 or kernels.ndim != 4 or image.dtype != np.float64 or kernels.dtype != np.float64:
        return False
    (c, h, w), (k, channels, kh, kw) = image.shape, kernels.shape
    return (
        1 <= c <= 8
        and 1 <= k <= 32
        and channels == c
        and 1 <= min(h, w)
        and max(h, w) <= 128
        and 1 <= min(kh, kw)
        and max(kh, kw) <= 7
        and 1 <= stride <= 8
        and 0 <= padding <= 8
        and kh <= h + 2 * padding
        and kw <= w + 2 * padding
        and outputs(h, kh, stride, padding) * outputs(w, kw, stride, padding) * kernels.size <= 32_000_000
        and bool((np.abs(image) <= 100).all())
        and bool((np.abs(kernels) <= 10).all())
    )


def outputs(length, kernel_length, stride, padding):
    return (length + 2 * padding - kernel_length) // stride + 1


def expected(image, kernels, stride, padding):
    """Go through the pixels, and add each to all outputs whose window it lies in; the padding adds nothing."""
    (_, h, w), (k, _, kh, kw) = image.shape, kernels.shape
    oh, ow = outputs(h, kh, stride, padding), outputs(w, kw, stride, padding)
    out = [[[0.0] * ow for _ in range(oh)] for _ in range(k)]
    rows = [list(meetings(y + padding, kh, stride, oh)) for y in range(h)]
    columns = [list(meetings(x + padding, kw, stride, ow)) for x in range(w)]
    for pixels, weights in zip(image.tolist(), kernels.transpose(1, 0, 2, 3).tolist()):
        for line, row in zip(pixels, rows):
            for pixel, column in zip(line, columns):
                for i, u in row:
                    for j, v in column:
                        for f in range(k):
                            out[f][i][j] += pixel * weights[f][u][v]
    return np.array(out)


def meetings(position, kernel_length, stride, count):
    """Yield the windows that a position lies in, and the position within each."""
    for i in range(count):
        if 0 <= position - i * stride < kernel_length:
            yield i, position - i * stride


def picture(c, h, w):
    """Return an image without any symmetry."""
    return np.array(
        [
            [[(7 * a + 5 * y * y + 3 * x + a * x) % 23 - 9.5 for x in range(w)] for y in range(h)]
            for a in range(c)
        ]
    )


def weights(k, c, kh, kw):
    """Return kernels without any symmetry."""
    numbers = [(n * n + 3 * n) % 19 - 8.0 for n in range(k * c * kh * kw)]
    return np.array(numbers).reshape(k, c, kh, kw)


def case(image, kernels, stride=1, padding=0):
    return picture(*image), weights(*kernels), stride, padding


test_edges = edge_cases(
    one_pixel=case((1, 1, 1), (1, 1, 1, 1)),
    kernel_of_one_element=case((1, 3, 4), (1, 1, 1, 1)),
    kernel_as_large_as_the_image=case((1, 3, 3), (1, 1, 3, 3)),
    square_kernel=case((1, 5, 5), (1, 1, 2, 2)),
    kernel_with_odd_sides=case((1, 6, 5), (1, 1, 3, 3)),
    tall_kernel=case((1, 6, 5), (1, 1, 3, 1)),
    wide_kernel=case((1, 4, 7), (1, 1, 2, 4)),
    tall_image=case((1, 9, 3), (1, 1, 2, 2)),
    wide_image=case((1, 2, 9), (1, 1, 2, 2)),
    one_row=case((1, 1, 8), (1, 1, 1, 3)),
    one_column=case((1, 8, 1), (1, 1, 3, 1)),
    three_channels=case((3, 4, 5), (1, 3, 2, 3)),
    three_kernels=case((1, 4, 5), (3, 1, 2, 3)),
    as_many_kernels_as_channels=case((3, 4, 5), (3, 3, 2, 3)),
    two_channels_and_three_kernels=case((2, 5, 4), (3, 2, 3, 2)),
    all_sizes_equal=case((2, 2, 2), (2, 2, 2, 2), 2, 2),
    one_by_one_kernels_over_channels=case((4, 3, 3), (2, 4, 1, 1)),
    stride_2=case((1, 6, 6), (1, 1, 2, 2), 2),
    stride_2_with_a_rest=case((1, 6, 7), (1, 1, 3, 2), 2),
    stride_3_with_a_rest_of_2=case((2, 10, 7), (2, 2, 2, 2), 3),
    stride_larger_than_the_kernel=case((1, 9, 9), (1, 1, 2, 2), 4),
    stride_5=case((1, 13, 12), (2, 1, 2, 3), 5, 1),
    stride_7=case((1, 16, 9), (1, 1, 1, 2), 7),
    stride_8=case((2, 10, 25), (1, 2, 2, 2), 8),
    stride_larger_than_the_image=case((1, 4, 4), (1, 1, 2, 2), 8),
    padding_1=case((1, 3, 4), (1, 1, 2, 2), 1, 1),
    padding_that_keeps_the_size=case((2, 4, 5), (2, 2, 3, 3), 1, 1),
    padding_as_large_as_the_kernel=case((1, 2, 3), (1, 1, 2, 2), 1, 2),
    padding_larger_than_the_image=case((1, 1, 2), (1, 1, 3, 3), 1, 8),
    windows_of_padding_only=case((1, 2, 2), (1, 1, 1, 1), 1, 3),
    kernel_larger_than_the_image=case((1, 2, 3), (1, 1, 4, 5), 1, 1),
    kernel_of_seven=case((1, 8, 9), (1, 1, 7, 7), 1, 3),
    stride_and_padding=case((2, 6, 5), (2, 2, 3, 3), 2, 1),
    stride_and_padding_with_a_rest=case((2, 5, 8), (3, 2, 2, 3), 3, 2),
    image_of_zeros=(np.zeros((1, 3, 3)), weights(1, 1, 2, 2), 1, 1),
    kernels_of_zeros=(picture(1, 3, 3), np.zeros((2, 1, 2, 2)), 1, 1),
    negative_outputs=(picture(1, 3, 3), -np.ones((1, 1, 3, 3)), 1, 1),
    eight_channels=case((8, 3, 3), (2, 8, 2, 2)),
    whole_numbers_with_a_large_sum=(np.full((1, 7, 8), 100.0), np.full((1, 1, 7, 7), 10.0), 1, 0),
    whole_numbers_with_the_largest_sum=(np.full((8, 7, 7), 100.0), np.full((2, 8, 7, 7), -10.0), 1, 1),
    terms_that_cancel=(np.array([[[100.0, 99.9, 99.7, 100.0]]]), np.array([[[[9.9, -9.9]]]]), 1, 0),
    values_at_the_limits=(
        np.array([[[100.0, -100.0, 100.0]]]),
        np.array([[[[10.0, -10.0]]], [[[-10.0, 9.5]]]]),
        1,
        1,
    ),
)


@exhaustive_cases(count=700)
def test_exhaustive(small):
    """Images and kernels of up to six elements together, in all shapes, strides and paddings."""

    def arguments(image, kernel, stride, padding):
        return np.array([image]), np.array([[kernel]]), stride, padding

    return small.built(
        arguments, small.grids([1.0, -2.0], most=6), small.grids([3.0, 0.5], most=4), [1, 2, 3], [0, 1]
    )


@random_cases(count=150)
def test_random(st):
    """Images and kernels of up to seven rows and columns; in some, all numbers are whole and near the limits."""
    some = st.integers(-9, 9) | st.floats(-100, 100), st.integers(-3, 3) | st.floats(-10, 10)
    large = st.integers(80, 100), st.integers(-10, -8) | st.integers(9, 10)

    def array(items, shape):
        size = int(np.prod(shape))
        return st.lists(items, min_size=size, max_size=size).map(
            lambda numbers: np.array(numbers, dtype=float).reshape(shape)
        )

    def drawn(sizes):
        (number, weight), c, k, h, w, kh, kw, stride, padding = sizes
        kh, kw = min(kh, h + 2 * padding), min(kw, w + 2 * padding)
        image, kernels = array(number, (c, h, w)), array(weight, (k, c, kh, kw))
        return st.tuples(image, kernels, st.just(stride), st.just(padding))

    channels = st.integers(1, 3)
    lengths = [st.integers(1, 7)] * 2 + [st.integers(1, 4)] * 2
    stride = st.integers(1, 4) | st.integers(5, 8)
    numbers = st.sampled_from([some, some, large])
    return st.tuples(
        numbers, channels, channels, *lengths, stride, st.integers(0, 3) | st.integers(4, 8)
    ).flatmap(drawn)


def workload(n):
    """Many kernels that keep the size of the image; a strided one; and a single large kernel."""
    rng = random.Random(n)

    def drawn(shape):
        numbers = [rng.uniform(-10, 10) for _ in range(int(np.prod(shape)))]
        return np.array(numbers).reshape(shape)

    return {
        "32 kernels": (drawn((6, n, n)), drawn((32, 6, 5, 5)), 1, 2),
        "stride 2": (drawn((3, n + 1, n)), drawn((32, 3, 3, 3)), 2, 1),
        "large kernel": (drawn((1, n, n + 3)), drawn((2, 1, 7, 7)), 1, 0),
    }
