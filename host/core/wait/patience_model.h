#pragma once

#include <array>
#include <cstddef>

namespace turnbell {

/// Who is gone when called, and who says so before.
///
/// Silent leavers are only seen when they are called: each call after a wait w tells whether this one had
/// gone by then (current status data; Ayer et al., Ann. Math. Statist. 26, 1955). The share of absent ones by
/// wait is made to rise by pooling adjacent violators. Those who tell (or are seen to go) give a hazard by
/// waiting time in which everybody who is called counts as long as they waited (censoring; Kaplan and Meier,
/// JASA 53, 1958). Both start from 20 imagined customers.
class PatienceModel {
public:
    /// Customers differ: who has an appointment, or is on the way, is another kind of customer.
    enum class Customer { WalkIn, Booked, Remote };
    static constexpr std::size_t kCustomers = 3;

    void called(Customer customer, double waited, bool present);
    /// Waited so long, and then left as everybody could see, or was called.
    void ended(double waited, bool left);

    /// The share of them that are gone if called after `wait` seconds.
    double absent(Customer customer, double wait) const;

    /// The hazard of leaving openly, summed up to `wait`: of those who wait at `a`, exp(H(a) - H(b)) wait at
    /// b.
    double leaving(double wait) const;

private:
    static constexpr std::size_t kBins = 14;
    struct Share {
        std::array<double, kBins> called{};
        std::array<double, kBins> absent{};
        std::array<double, kBins> waits{};
    };
    struct Curve {
        std::array<double, kBins> at{};
        std::array<double, kBins> share{};
    };

    static std::size_t bin(double wait);
    void refit();
    Curve fitted(const Share& share, const Curve* pool) const;

    std::array<Share, kCustomers> shares_{};
    Share all_{};
    std::array<Curve, kCustomers> curves_ = priorCurves();
    static std::array<Curve, kCustomers> priorCurves();
    static Curve priorCurve();

    std::array<double, kBins> exposed_{};  ///< seconds
    std::array<double, kBins> left_{};
    std::array<double, kBins> hazards_{};  ///< summed up to the bin's beginning
    bool anyLeft_ = false;
};

}  // namespace turnbell
