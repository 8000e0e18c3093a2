//! The wallets of users, and the messages that they sign. The reference knows no elliptic curve: it takes no
//! signature for good, so that only the backend's word and seeds make a wallet verified.

use clerk_user::Web3Strategy;
use clerk_user::frontend::{AttemptWeb3WalletVerificationParams, PrepareWeb3WalletVerificationParams};
use clerk_user::{errors, wire};
use clerk_user_runtime::ApiError;

use super::Work;
use super::identifier::{Check, Identifier};
use super::sessions::later;
use super::store::StoredUser;
use super::users::not_found;

/// How long a message can be signed.
const LIFETIME: i64 = 10 * 60 * 1000;

impl Work<'_> {
    pub(super) fn prepare_wallet(
        &mut self,
        mut user: StoredUser,
        params: &PrepareWeb3WalletVerificationParams,
    ) -> Result<Identifier, ApiError> {
        let id = params.web3_wallet_id.as_str();
        let wallet = user.wallets.find_mut(id).ok_or_else(not_found)?;
        if wallet.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let is_solana = params.strategy == Web3Strategy::Web3SolanaSignature;
        if is_solana == wallet.value.starts_with("0x") {
            return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(wire::params::STRATEGY));
        }
        wallet.check = Some(Check {
            id: self.ids.next("ver_"),
            strategy: params.strategy.as_str().to_owned(),
            secret: self.ids.next("Sign to show that this wallet is yours: "),
            attempts: 0,
            verified: false,
            expire_at: later(self.clock.now(), LIFETIME),
        });
        let wallet = wallet.clone();
        self.save_changed(user)?;
        Ok(wallet)
    }

    pub(super) fn attempt_wallet(
        &mut self,
        mut user: StoredUser,
        params: &AttemptWeb3WalletVerificationParams,
    ) -> Result<Identifier, ApiError> {
        let id = params.web3_wallet_id.as_str();
        let now = self.clock.now();
        let wallet = user.wallets.find_mut(id).ok_or_else(not_found)?;
        if wallet.is_verified() {
            return Err(ApiError::new(errors::VERIFICATION_ALREADY_VERIFIED));
        }
        let check = wallet.check.as_mut().ok_or_else(|| ApiError::new(errors::VERIFICATION_MISSING))?;
        if now >= check.expire_at {
            return Err(ApiError::new(errors::VERIFICATION_EXPIRED));
        }
        check.attempts += 1;
        self.save(user)?;
        Err(ApiError::new(errors::FORM_INCORRECT_SIGNATURE).param(wire::params::SIGNATURE))
    }
}
