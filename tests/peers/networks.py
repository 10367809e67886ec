"""Layers, losses and optimizers, beside PyTorch in double precision."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch.nn import functional

from tests.peers.agreement import peer

torch.set_default_dtype(torch.float64)


def tensor(array: np.ndarray, grad: bool = False) -> torch.Tensor:
    """Return a tensor of an array, of which gradients may be asked."""
    return torch.tensor(array, requires_grad=grad)


def sizes(rng: np.random.Generator, *most: int) -> list[int]:
    """Draw lengths from 1 to these."""
    return [int(rng.integers(1, end + 1)) for end in most]


@peer("activations", "PyTorch", "sigmoid, tanh, relu", rtol=1e-9, atol=1e-12)
def activations(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    name = str(rng.choice(["sigmoid", "tanh", "relu"]))
    x = rng.normal(size=sizes(rng, 30)) * 5
    given = tensor(x, grad=True)
    value = getattr(torch, name)(given)
    value.sum().backward()
    return (name, x), (value.detach().numpy(), given.grad.numpy())


@peer("softmax_cross_entropy", "PyTorch", "nn.functional.cross_entropy")
def softmax_cross_entropy(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, c = sizes(rng, 12, 6)
    logits, targets = rng.normal(size=(n, c)) * 20, rng.integers(0, c, n)
    given = tensor(logits, grad=True)
    loss = functional.cross_entropy(given, torch.tensor(targets))
    loss.backward()
    return (logits, targets), (loss.item(), given.grad.numpy())


@peer("multilabel_loss", "PyTorch", "nn.functional.binary_cross_entropy_with_logits")
def multilabel_loss(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    logits = rng.normal(size=sizes(rng, 8, 6)) * 10
    targets = rng.integers(0, 2, logits.shape).astype(float)
    given = tensor(logits, grad=True)
    loss = functional.binary_cross_entropy_with_logits(given, tensor(targets))
    loss.backward()
    return (logits, targets), (loss.item(), given.grad.numpy())


@peer("multitask_loss", "PyTorch", "autograd", differs="has no such loss; the gradient is autograd's")
def multitask_loss(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    (t,) = sizes(rng, 8)
    losses, log_variances = rng.uniform(0, 5, t), rng.normal(size=t)
    given = tensor(log_variances, grad=True)
    total = (torch.exp(-given) * tensor(losses) + given).sum()
    total.backward()
    return (losses, log_variances), (total.item(), given.grad.numpy())


@peer(
    "mlp_backprop", "PyTorch", "autograd", differs="has no such function; loss and gradients are autograd's"
)
def mlp_backprop(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, d, h, c = sizes(rng, 8, 5, 5, 4)
    shapes = {"w1": (d, h), "b1": (h,), "w2": (h, c), "b2": (c,)}
    parameters = {name: rng.normal(size=shape) for name, shape in shapes.items()}
    x, y = rng.normal(size=(n, d)), rng.integers(0, c, n)
    given = {name: tensor(value, grad=True) for name, value in parameters.items()}
    hidden = torch.tanh(tensor(x) @ given["w1"] + given["b1"])
    loss = functional.cross_entropy(hidden @ given["w2"] + given["b2"], torch.tensor(y))
    loss.backward()
    return (parameters, x, y), (loss.item(), {name: value.grad.numpy() for name, value in given.items()})


@peer(
    "batch_norm",
    "PyTorch",
    "nn.BatchNorm1d",
    differs="keeps the variance with n - 1; its momentum is the share of the new value",
    rtol=1e-7,
    atol=1e-8,
)
def batch_norm(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    (d,) = sizes(rng, 4)
    n = int(rng.integers(2, 9))
    x = rng.normal(size=(n, d)) * 3 + 1
    layer = torch.nn.BatchNorm1d(d, eps=1e-3, momentum=0.25, affine=False).train()
    answer = layer(tensor(x)).numpy()
    return ((d, 0.25, 1e-3), [("forward", x, True)]), answer


@peer("batch_norm_backward", "PyTorch", "nn.functional.batch_norm", rtol=1e-7, atol=1e-8)
def batch_norm_backward(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    (d,) = sizes(rng, 4)
    n = int(rng.integers(2, 9))
    x, grad, gamma = rng.normal(size=(n, d)) * 3 + 1, rng.normal(size=(n, d)), rng.normal(size=d)
    given, scale, shift = tensor(x, grad=True), tensor(gamma, grad=True), tensor(np.zeros(d), grad=True)
    functional.batch_norm(given, None, None, scale, shift, training=True, eps=1e-3).backward(tensor(grad))
    return (grad, x, gamma, 1e-3), (given.grad.numpy(), scale.grad.numpy(), shift.grad.numpy())


@peer("layer_norm", "PyTorch", "nn.functional.layer_norm", rtol=1e-7, atol=1e-8)
def layer_norm(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, d = sizes(rng, 6, 8)
    x, gamma, beta = rng.normal(size=(n, d)) * 3 + 1, rng.normal(size=d), rng.normal(size=d)
    answer = functional.layer_norm(tensor(x), (d,), tensor(gamma), tensor(beta), eps=1e-5).numpy()
    return (x, gamma, beta, 1e-5), answer


@peer("conv2d", "PyTorch", "nn.functional.conv2d")
def conv2d(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    k, c, kh, kw = sizes(rng, 3, 3, 3, 3)
    height, width = kh + int(rng.integers(0, 6)), kw + int(rng.integers(0, 6))
    image, kernels = rng.normal(size=(c, height, width)), rng.normal(size=(k, c, kh, kw))
    stride, padding = int(rng.integers(1, 4)), int(rng.integers(0, 3))
    answer = functional.conv2d(tensor(image)[None], tensor(kernels), stride=stride, padding=padding)[0]
    return (image, kernels, stride, padding), answer.numpy()


@peer("attention", "PyTorch", "nn.functional.scaled_dot_product_attention")
def attention(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, m, d, e = sizes(rng, 6, 6, 5, 5)
    q, k, v = rng.normal(size=(n, d)), rng.normal(size=(m, d)), rng.normal(size=(m, e))
    mask = rng.random((n, m)) < 0.7
    answer = functional.scaled_dot_product_attention(tensor(q), tensor(k), tensor(v), torch.tensor(mask))
    return (q, k, v, mask), answer.numpy()


@peer(
    "multi_head_attention",
    "PyTorch",
    "nn.functional.multi_head_attention_forward",
    differs="multiplies by the transposed weights, and its boolean mask is True where a token must not be seen",
)
def multi_head_attention(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, heads, size = sizes(rng, 6, 3, 4)
    d, causal = heads * size, bool(rng.integers(0, 2))
    x, wq, wk, wv, wo = rng.normal(size=(n, d)), *rng.normal(size=(4, d, d))
    layer = torch.nn.MultiheadAttention(d, heads, bias=False)
    with torch.no_grad():
        layer.in_proj_weight.copy_(tensor(np.concatenate([wq.T, wk.T, wv.T])))
        layer.out_proj.weight.copy_(tensor(wo.T))
        hidden = torch.triu(torch.ones(n, n, dtype=torch.bool), 1) if causal else None
        answer, _ = layer(tensor(x), tensor(x), tensor(x), attn_mask=hidden, need_weights=False)
    return (x, wq, wk, wv, wo, heads, causal), answer.numpy()


@peer(
    "lstm_cell",
    "PyTorch",
    "nn.LSTMCell",
    differs="multiplies by the transposed weights, and has two biases that are added",
)
def lstm_cell(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    n, d, k = sizes(rng, 4, 4, 4)
    x, h, c = rng.normal(size=(n, d)), rng.normal(size=(n, k)), rng.normal(size=(n, k))
    w, u, b = rng.normal(size=(d, 4 * k)), rng.normal(size=(k, 4 * k)), rng.normal(size=4 * k)
    cell = torch.nn.LSTMCell(d, k)
    with torch.no_grad():
        for name, value in (("weight_ih", w.T), ("weight_hh", u.T), ("bias_ih", b), ("bias_hh", 0 * b)):
            getattr(cell, name).copy_(tensor(value))
        hidden, state = cell(tensor(x), (tensor(h), tensor(c)))
    return (x, h, c, w, u, b), (hidden.numpy(), state.numpy())


OPTIMIZERS = 30
"""Steps of one run."""


def run(
    rng: np.random.Generator, optimizer: Any
) -> tuple[list[tuple[str, np.ndarray, np.ndarray]], np.ndarray]:
    """Take steps along random gradients; return them as operations, and the weights after the last one."""
    (d,) = sizes(rng, 4)
    weights = torch.nn.Parameter(tensor(rng.normal(size=d)))
    steps = optimizer([weights])
    operations = []
    for _ in range(OPTIMIZERS):
        grad = rng.normal(size=d)
        operations.append(("step", weights.detach().numpy().copy(), grad))
        weights.grad = tensor(grad)
        steps.step()
    return operations, weights.detach().numpy()


@peer("momentum", "PyTorch", "optim.SGD")
def momentum(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    nesterov = bool(rng.integers(0, 2))
    operations, answer = run(rng, lambda them: torch.optim.SGD(them, lr=0.1, momentum=0.8, nesterov=nesterov))
    return ((0.1, 0.8, nesterov), operations), answer


@peer("rmsprop", "PyTorch", "optim.RMSprop")
def rmsprop(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    operations, answer = run(rng, lambda them: torch.optim.RMSprop(them, lr=0.1, alpha=0.9, eps=1e-3))
    return ((0.1, 0.9, 1e-3), operations), answer


@peer("adam", "PyTorch", "optim.AdamW")
def adam(rng: np.random.Generator) -> tuple[tuple[Any, ...], Any]:
    decay = float(rng.choice([0.0, 0.1]))
    operations, answer = run(
        rng, lambda them: torch.optim.AdamW(them, lr=0.1, betas=(0.9, 0.99), eps=1e-3, weight_decay=decay)
    )
    return ((0.1, 0.9, 0.99, 1e-3, decay), operations), answer
